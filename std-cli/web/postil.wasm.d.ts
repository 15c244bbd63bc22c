import type { WebAssemblyModule } from './postil.js';

/** The module, where a host compiles it: Cloudflare Workers. Pass it to `load`. */
declare const module: WebAssemblyModule;
export default module;
