interface TrustedTypePolicy {
  createScriptURL(input: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): TrustedTypePolicy;
}

/**
 * The address of a worker, by a policy of that name that gives no other, where the browser asks for one. To be called once for a
 * name.
 */
export function trustedUrl(name: string, url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(name, { createScriptURL: () => url }).createScriptURL(url) ?? url;
}
