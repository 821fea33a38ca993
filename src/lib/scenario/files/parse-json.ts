/** What a text of JSON says, or the line that is at fault, where the engine tells. Never throws. */
export function parseJson(text: string): { value: unknown } | { line?: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const line = lineOf(String(error), text);
    return line === undefined ? {} : { line };
  }
}

/** The line an engine's message about JSON points to. */
function lineOf(message: string, text: string): number | undefined {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
