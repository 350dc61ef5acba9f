/* The engine and the reader, driven without the checker page. */
async () => {
  const { engine } = await import("/assets/checker/engine.mjs");
  const { reader } = await import("/assets/reader/reading.mjs");
  const at = (path) => new URL(path, location.href).href;
  const python = engine({ base: at("/engine/"), version: "test", list: "", told: () => {} });
  let begin;
  window.begun = new Promise((done) => (begin = done));
  window.heard = [];
  const told = (reading) => {
    window.heard.push(reading);
    if (reading.state === "reading") begin();
  };
  window.reader = reader({ base: at("/reader/"), version: "test", list: "", engine: python, told });
  window.keep = async (name, text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const blob = new Blob([bytes]);
    await python.keep(name, blob);
    return blob;
  };
  window.readFile = async (name, text, language, isLight = false) => {
    const found = await window.reader.read(name, await window.keep(name, text), { language, isLight });
    await python.drop(name);
    return found;
  };
  window.checkRead = async (name, text, request) => {
    await window.reader.read(name, await window.keep(name, text), { language: "zh" });
    const { value } = await python.ask({ call: "run", request });
    await python.drop(name);
    return value;
  };
  await python.start();
};
