/** Hands a file to the reader. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file a while after they were asked to.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** CSV as a file, with the mark of its encoding that spreadsheets ask for. */
export const csvFile = (text: string): Blob => new Blob(['\ufeff', text], { type: 'text/csv' });

/** The words of a name as a file is called: `fileName('Llama 3 70B', 'run')` is `llama-3-70b`. */
export const fileName = (name: string, otherwise: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || otherwise;
