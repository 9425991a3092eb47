/** Knows how a worker thread comes to read TypeScript: the loader of the main thread is not its own. */
import { register } from 'tsx/esm/api';

register();
await import('./batch-worker.ts');
