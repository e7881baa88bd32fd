/**
 * Imported before all else by the process that holds the socket: libsignal prints sessions, with their private keys, to
 * the console.
 */
for (const name of Object.keys(console)) {
  const method = name as keyof Console;
  if (typeof console[method] === 'function') Object.assign(console, { [method]: () => {} });
}
