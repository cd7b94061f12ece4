/** Where messages come in. */
interface Port {
  on(event: 'message', take: (message: object) => void): unknown;
}

/**
 * Messages of several kinds, one of each: an object with one field each, named after its kind. Each can be waited for at any
 * time, before it has come or after.
 */
export function inbox<Kinds extends object>(port: Port): <K extends keyof Kinds>(kind: K) => Promise<Kinds[K]> {
  const come = new Map<PropertyKey, PromiseWithResolvers<unknown>>();
  const of = (kind: PropertyKey): PromiseWithResolvers<unknown> => {
    const there = come.get(kind) ?? Promise.withResolvers();
    come.set(kind, there);
    return there;
  };
  port.on('message', (message) => {
    for (const [kind, content] of Object.entries(message)) of(kind).resolve(content);
  });
  return <K extends keyof Kinds>(kind: K) => of(kind).promise as Promise<Kinds[K]>;
}
