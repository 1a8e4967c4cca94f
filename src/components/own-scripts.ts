/** As much of Trusted Types as is needed here: TypeScript does not know them yet. */
interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * Lets a page start workers from files of this site where the server demands Trusted Types (`deploy/headers.ts`): the policy "default" looks
 * at every address of a script that is given as text. It has no rule for mark-up, which therefore stays refused. Call it before a
 * worker is started; where a browser knows no Trusted Types it does nothing.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`${address} is no script of this site`);
      return address;
    },
  });
}
