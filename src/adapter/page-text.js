/**
 * A piece of a sentence; `mark` is what it stands out as: the answer, or the verdict on something.
 * @typedef {'answer' | 'wrong' | 'misleading' | 'unsupported'} PieceMark
 * @typedef {{ text: string, mark?: PieceMark }} Piece
 */

/** @type {Record<string, string>} */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/** @param {string} html */
const plain = (html) =>
  html
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => entities[name] ?? '')
    .replace(/[^\S\u00a0]+/g, ' ');

/**
 * What a page of the built site says of itself: its title and description, and the sentence that answers.
 * @param {string} html
 */
export function pageText(html) {
  const title = plain(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '').trim();
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '').trim();
  const heading = /<h1[^>]*>(?:\s|<!--.*?-->)*(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  return { title, description, sentence: pieces(heading) };
}

/**
 * @param {string} heading
 * @returns {Piece[]}
 */
function pieces(heading) {
  return heading.split(/(<em[^>]*>.*?<\/em>)/s).flatMap((part) => {
    const text = plain(part);
    if (text === '') return [];
    if (!part.startsWith('<em')) return [{ text }];
    return [{ text, mark: markOf(/^<em[^>]*class="([^"]*)"/.exec(part)?.[1] ?? '') }];
  });
}

/**
 * @param {string} classes
 * @returns {PieceMark}
 */
function markOf(classes) {
  for (const mark of /** @type {const} */ (['wrong', 'misleading', 'unsupported']))
    if (classes.split(' ').includes(mark)) return mark;
  return 'answer';
}
