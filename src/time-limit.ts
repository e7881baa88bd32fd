/**
 * A signal that aborts when one of the others does, or after so long (ms). `AbortSignal.any` would not do: it holds an
 * `AbortSignal.timeout` only weakly, and one that is collected never comes (Node 20).
 */
export function signalWithin(ms: number, ...others: readonly AbortSignal[]): AbortSignal {
  const end = new AbortController();
  const follow = ({ target }: Event) => end.abort((target as AbortSignal).reason);
  const timer = setTimeout(() => {
    for (const one of others) one.removeEventListener('abort', follow);
    end.abort(new DOMException('it took too long', 'TimeoutError'));
  }, ms);
  timer.unref();
  for (const one of others) {
    if (one.aborted) end.abort(one.reason);
    else one.addEventListener('abort', follow);
  }
  return end.signal;
}
