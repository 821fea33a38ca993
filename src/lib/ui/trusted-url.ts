interface TrustedTypePolicy {
  createScriptURL(input: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): TrustedTypePolicy;
}

/**
 * The address of a worker, by a policy of that name that lets nothing else through, where the browser asks for one. To be
 * called once for a name.
 */
export function trustedUrl(name: string, url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy(name, {
    createScriptURL: (input) => {
      if (input !== url) throw new TypeError(`no worker at ${input}`);
      return input;
    }
  });
  return policy.createScriptURL(url);
}
