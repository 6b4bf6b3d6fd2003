// The worker stands beside the manifest. A copy that is read from a folder has neither.
const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');

/** Undefined where the address is neither https nor this very computer. */
const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;

if (workers && manifest && import.meta.env.PROD) {
  // What the worker loads must not hold up the page.
  const register = (): void => void workers.register(new URL('sw.js', manifest.href)).catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

// The preview stands where the built site stood: its worker would answer with the built pages.
if (import.meta.env.DEV) void workers?.getRegistration().then((registration) => registration?.unregister());
