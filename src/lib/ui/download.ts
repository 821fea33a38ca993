/** Hands a file to the reader. Spreadsheets ask a table for a mark of its encoding, which it gets. */
export function download(name: string, content: string, type: 'application/json' | 'text/csv'): void {
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([mark, content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The words of a name as a file is called: `fileName('Llama 3 70B', 'run')` is `llama-3-70b`. */
export const fileName = (name: string, otherwise: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || otherwise;
