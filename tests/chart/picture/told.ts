/** What a page says around a chart, where a test is not about that. */
export const told = { title: 'A title', caption: 'A caption.', rows: (): string[][] => [['a', 'b']] };
