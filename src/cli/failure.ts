/** What ends the command with a message. Its exit code: 1 for a bad call, 2 for a file that cannot be read. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2 = 1
  ) {
    super(message);
  }
}
