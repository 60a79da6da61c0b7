// Before all else: where an answer is shown, the engine takes longest to be there. The application takes it over.
const { engine } = document.currentScript.dataset;
if (engine && /^\/(draft|explore|decisions\/.)/.test(location.pathname)) {
  globalThis.startedEngine = new Worker(engine, { type: "module", name: "engine" });
}
