/** Stands in for what prints the state of a layercake chart while one is made: no page does. */
export default (): void => {};
