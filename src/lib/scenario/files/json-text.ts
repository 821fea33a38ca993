/** A value of a file as it stands there, near enough to show; of one nested too deeply to be written, how it begins. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return Array.isArray(value) ? '[…' : '{…';
  }
}
