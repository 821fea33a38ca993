/** A piece of a text, and where it leads if it names a paper or a version of a repository. */
export interface SourcePiece {
  text: string;
  href?: string;
}

const paper = /arXiv:(\d{4}\.\d{4,5})/;
const commit = /([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40})\b/;
const pattern = new RegExp(`${paper.source}|${commit.source}`, 'g');

/** Cuts a source at the papers (`arXiv:2302.13971`) and commits (`owner/name@1234567`) it names. */
export function linked(source: string): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let from = 0;
  for (const found of source.matchAll(pattern)) {
    const [text, paperId, repository, sha] = found;
    if (found.index > from) pieces.push({ text: source.slice(from, found.index) });
    pieces.push({
      text,
      href: paperId ? `https://arxiv.org/abs/${paperId}` : `https://github.com/${repository}/tree/${sha}`
    });
    from = found.index + text.length;
  }
  if (from < source.length) pieces.push({ text: source.slice(from) });
  return pieces;
}
