/** Knows pages of another origin that embed Interpose as newsrooms and schools do: with the published parent scripts, or with listeners written from the formats. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const scripts: Record<string, string> = {
  '/pym.js': 'pym.js/dist/pym.v1.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': '@iframe-resizer/parent/index.umd.js',
};

/** Each: what the host does with an element `#box` and the address `src`; `make` gives a frame in it. */
export const hosts = {
  'pym.js': { script: '/pym.js', run: `new pym.Parent('box', src, attributes)`, flags: '' },
  '@newswire/frames': {
    script: '/frames.js',
    run: `newswireFrames.Framer(box, { src, attributes: attributes })`,
    flags: '',
  },
  // with the check of its origin on it sends nothing to a frame that has none
  'iframe-resizer 5': {
    script: '/iframe-resizer.js',
    run: `make(src).id = 'one'; iframeResize({ license: 'GPLv3', checkOrigin: sandbox !== 'allow-scripts' }, '#one')`,
    flags: '',
  },
  WordPress: {
    run: `const frame = make(src + '#?secret=a1b2C3'); listen(({ data }) => {
      if (data && data.message === 'height' && data.secret === 'a1b2C3')
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    })`,
    flags: '',
  },
  Datawrapper: {
    run: `const frame = make(src); listen((event) => {
      if (event.source !== frame.contentWindow || typeof event.data['datawrapper-height'] === 'undefined') return;
      for (const id in event.data['datawrapper-height']) frame.style.height = event.data['datawrapper-height'][id] + 'px';
    })`,
    flags: '',
  },
  Flourish: {
    run: `const frame = make(src); listen((event) => {
      if (typeof event.data !== 'string' || event.source !== frame.contentWindow) return;
      let message; try { message = JSON.parse(event.data); } catch { return; }
      if (message.sender === 'Flourish' && message.context === 'iframe.resize') frame.style.height = message.height + 'px';
    })`,
    flags: 'speak=flourish',
  },
  H5P: {
    run: `const frame = make(src); listen((event) => {
      const data = event.data;
      if (!data || data.context !== 'h5p' || event.source !== frame.contentWindow) return;
      const respond = (action) => event.source.postMessage({ context: 'h5p', action }, '*');
      if (data.action === 'hello') respond('hello');
      else if (data.action === 'prepareResize') {
        if (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight) {
          frame.style.height = data.clientHeight + 'px';
          respond('resizePrepared');
        }
      } else if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
    })`,
    flags: '',
  },
  Canvas: {
    run: `const frame = make(src); listen((event) => {
      let data = event.data;
      if (typeof data === 'string') try { data = JSON.parse(data); } catch { return; }
      if (data && data.subject === 'lti.frameResize' && event.source === frame.contentWindow) {
        frame.style.height = data.height + 'px';
        event.source.postMessage({ subject: 'lti.frameResize.response' }, '*');
      }
    })`,
    flags: 'speak=lti',
  },
} as const satisfies Record<string, { script?: string; run: string; flags: string }>;
export type Host = keyof typeof hosts;

/** A page with one embed. `sandbox`: attribute of the frame, where the host makes it. */
export function pageOf(host: Host, src: string, sandbox: string | undefined): string {
  const { run, ...rest } = hosts[host];
  const script = 'script' in rest ? `<script src="${rest.script}"></script>` : '';
  return `<!doctype html><html lang="en"><title>${host}</title><body style="margin:0"><div id="box"></div>${script}<script>
    const src = ${JSON.stringify(src)}, sandbox = ${JSON.stringify(sandbox ?? null)};
    const box = document.getElementById('box'), attributes = sandbox === null ? {} : { sandbox };
    window.messages = 0;
    const listen = (f) => addEventListener('message', f);
    listen(({ data }) => {
      window.messages++;
      if (data && data.type === 'embed-size') window.told = data.height;
    });
    function make(src) {
      const frame = document.createElement('iframe');
      for (const name in attributes) frame.setAttribute(name, attributes[name]);
      frame.style.cssText = 'width:100%;border:0;display:block';
      frame.src = src;
      box.append(frame);
      return frame;
    }
    ${run};
  </script></body></html>`;
}

/** Serves pages and the published scripts on a port of its own: another origin than the embed's. */
export class HostServer {
  readonly #pages = new Map<string, string>();
  readonly #server: Server;

  private constructor(server: (pages: Map<string, string>) => Server) {
    this.#server = server(this.#pages);
  }
  static async start(): Promise<HostServer> {
    const made = new HostServer((pages) =>
      createServer(({ url = '' }, response) => {
        const file = scripts[url];
        const html = pages.get(url);
        const found =
          file === undefined ? html : readFileSync(new URL(`../../node_modules/${file}`, import.meta.url));
        response.writeHead(found === undefined ? 404 : 200, {
          'content-type': file === undefined ? 'text/html; charset=utf-8' : 'text/javascript',
        });
        response.end(found);
      }),
    );
    await new Promise<void>((done) => made.#server.listen(0, '127.0.0.1', done));
    return made;
  }
  /** Address of a page with this text. */
  page(html: string): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(path, html);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
