/** Asks the host for a file, and once more past all that is kept on the way. */

/** @param {string} address @param {{ integrity?: string, cache: RequestCache }} how */
export async function asked(address, how) {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response;
}

/**
 * What was kept may be no good: a hotel's page for everything, or another build's file under this
 * build's address. Then it is asked of the host itself.
 * @template T @param {(cache: RequestCache) => Promise<T>} asking
 */
export const insisting = (asking) => asking("default").catch(() => asking("reload"));

/** The bytes of an answer, counted as they come. @param {Response} response @param {(bytes: number) => void} count */
export function counted(response, count) {
  const counter = new TransformStream({
    transform(chunk, control) {
      count(chunk.length);
      control.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counter)).arrayBuffer();
}
