/** Goes to another address, from which Back returns. */
export type Open = (address: string, options: { noScroll?: boolean; keepFocus?: boolean }) => Promise<void>;
