import url from './simulate.worker.ts?worker&url';

interface TrustedTypePolicy {
  createScriptURL(input: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/** The address of the simulation's worker, by a policy that lets nothing else through where the browser asks for one. */
export function workerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('simulation-worker', {
    createScriptURL: (input) => {
      if (input !== url) throw new TypeError(`no worker at ${input}`);
      return input;
    }
  });
  return policy.createScriptURL(url);
}
