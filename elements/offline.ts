import { WORKER } from '../guide/site/offline.ts'

/** TypeScript does not know it yet: https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): string }
}

/** The one policy that the content security policy allows. It gives out one address, whatever it is asked for. */
function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER })
  return policy?.createScriptURL('') ?? WORKER
}

/** Has the pages that are visited kept for when there is no network, once everything else of this page is there. */
export function keepPages(): void {
  if (!('serviceWorker' in navigator)) return
  const register = async (): Promise<void> => {
    try {
      await navigator.serviceWorker.register(workerAddress())
    } catch {
      // Private windows and settings can forbid it: the site works as it does without.
    }
  }
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register(), { once: true })
}
