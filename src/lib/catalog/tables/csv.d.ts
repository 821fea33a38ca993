declare module '*.csv' {
  const rows: Record<string, string>[];
  export default rows;
  /** Changes with every change of the file. */
  export const digest: string;
}
