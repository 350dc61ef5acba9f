/** The worker's fetching: one version for every file, and how much has arrived. */

const plain = self.fetch.bind(self);

/** Ask for the version that the page named, and tell how much has arrived. @param {string} folder @param {string} version */
export function counted(folder, version) {
  const total = { loaded: 0, total: 0 };
  /** @param {string} name */
  const address = (name) => `${new URL(name, folder)}?v=${version}`;
  self.fetch = async (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const response = await plain(address(url.href), options);
    if (!response.ok || !response.body) throw new Error(`${response.status}: ${url.pathname}`);
    const counter = new TransformStream({
      transform(chunk, control) {
        total.loaded += chunk.length;
        self.postMessage({ id: 0, ...total });
        control.enqueue(chunk);
      },
    });
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, headers });
  };
  return { address, total };
}
