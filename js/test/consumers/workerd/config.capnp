using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "bundle.js", esModule = embed "bundle.js"),
    (name = "portin.wasm", wasm = embed "node_modules/portin/dist/portin.wasm"), # what the default entry imports
    (name = "portin/portin.wasm", wasm = embed "node_modules/portin/dist/portin.wasm"), # what slim.js imports
  ],
  compatibilityDate = "2025-01-01",
);
