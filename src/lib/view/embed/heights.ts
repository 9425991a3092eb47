/** Knows in whose words an embedding page is told how high the embed is. Measures nothing and knows no element. */

export type Protocol =
  'amp' | 'datawrapper' | 'pym' | 'wordpress' | 'iframe-resizer' | 'flourish' | 'h5p' | 'lti';

/** Everything that a message needs besides the height. */
export interface HostNames {
  /** Pym.js: from the query. */
  readonly childId?: string;
  /** WordPress: from the fragment. */
  readonly secret?: string;
  /** iframe-resizer: from its first message. */
  readonly resizerId?: string;
  /** Address of the embed, without query and fragment. */
  readonly src: string;
}

/** Whole pixels. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

/** Name of the embed where a format wants one. Hosts match the sender, not this. */
const name = 'interpose';

/** The messages that tell a height. */
export function heightMessages(
  protocol: Protocol,
  { height: px, width }: Size,
  names: HostNames,
): readonly unknown[] {
  switch (protocol) {
    // AMP's amp-iframe and @newswire/frames
    case 'amp':
      return [{ sentinel: 'amp', type: 'embed-size', height: px }];
    case 'datawrapper':
      return [{ 'datawrapper-height': { [name]: px } }];
    case 'pym':
      return [`pymxPYMx${names.childId}xPYMxheightxPYMx${px}`];
    case 'wordpress':
      return [{ message: 'height', value: px, secret: names.secret }];
    case 'iframe-resizer':
      return [`[iFrameSizer]${names.resizerId}:${px}:${width}:mutationObserver`];
    case 'flourish':
      return [
        JSON.stringify({
          sender: 'Flourish',
          context: 'iframe.resize',
          method: 'resize',
          height: px,
          src: names.src,
        }),
      ];
    case 'h5p':
      return [{ context: 'h5p', action: 'prepareResize', scrollHeight: px, clientHeight: px }];
    // some hosts read the object, some the text
    case 'lti': {
      const message = { subject: 'lti.frameResize', height: px };
      return [message, JSON.stringify(message)];
    }
  }
}

/** What is said once so that hosts that wait for it begin to speak: iframe-resizer and H5P. */
export const greetings: readonly unknown[] = [
  '[iFrameResizerChild]Ready',
  { context: 'h5p', action: 'hello' },
];

/** What a message of the host comes to. */
export type Heard =
  | { readonly protocol: 'amp' | 'pym' | 'h5p' }
  | { readonly protocol: 'iframe-resizer'; readonly id: string }
  /** H5P: the host is ready for the height that was announced. */
  | { readonly protocol: 'h5p'; readonly prepared: true };

/** What a message of the host says about heights; undefined for anything else, whatever it is. Never throws. */
export function hear(data: unknown, names: Pick<HostNames, 'childId'>): Heard | undefined {
  if (typeof data === 'string') {
    if (data.length > 2_000) return undefined;
    if (data.startsWith('[iFrameSizer]')) {
      const fields = data.slice('[iFrameSizer]'.length).split(':');
      // its first message has all its settings; others ask for something that we do not do
      return fields.length >= 20 && /^[\w-]{1,100}$/.test(fields[0])
        ? { protocol: 'iframe-resizer', id: fields[0] }
        : undefined;
    }
    const [, id, type] = /^pymxPYMx(\S{1,200}?)xPYMx(\S{1,40}?)xPYMx\d+(?:\.\d+)?$/.exec(data) ?? [];
    return type === 'width' && id === names.childId ? { protocol: 'pym' } : undefined;
  }
  const said = fieldsOf(data, ['sentinel', 'type', 'context', 'action']);
  if (said.sentinel === 'amp' && said.type === 'frames-init') return { protocol: 'amp' };
  if (said.context === 'h5p') {
    if (said.action === 'hello') return { protocol: 'h5p' };
    if (said.action === 'resizePrepared') return { protocol: 'h5p', prepared: true };
  }
  return undefined;
}

/** Texts under these names, of a plain object alone. */
function fieldsOf<K extends string>(data: unknown, keys: readonly K[]): Partial<Record<K, string>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const fields: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
    if (typeof value === 'string') fields[key] = value;
  }
  return fields;
}

/** Tells the host each new height once, in every protocol that it can have. */
export class Heights {
  readonly #post: (message: unknown) => void;
  readonly #protocols: Set<Protocol>;
  #names: HostNames;
  #size: Size | undefined;

  /** @param asked protocols that the address of the embed asks for. */
  constructor(post: (message: unknown) => void, names: HostNames, asked: readonly Protocol[]) {
    this.#post = post;
    this.#names = names;
    this.#protocols = new Set<Protocol>(['amp', 'datawrapper', ...asked]);
    if (names.childId !== undefined) this.#protocols.add('pym');
    if (names.secret !== undefined) this.#protocols.add('wordpress');
  }

  greet(): void {
    for (const message of greetings) this.#post(message);
  }

  /** Takes a size as measured; the height is told as whole pixels, so that nothing is cut, and only if it is another one than before. */
  set(size: Size): void {
    const height = Math.ceil(size.height - 0.01);
    if (height === this.#size?.height || height <= 0) return;
    this.#size = { height, width: Math.round(size.width) };
    for (const protocol of this.#protocols) this.#tell(protocol);
  }

  /** Takes a message of the host; whoever asks in a protocol is answered in it. Gives back whether it was one about heights. */
  take(data: unknown): boolean {
    const heard = hear(data, this.#names);
    if (heard === undefined) return false;
    if ('prepared' in heard) {
      if (this.#size !== undefined)
        this.#post({ context: 'h5p', action: 'resize', scrollHeight: this.#size.height });
      return true;
    }
    if (heard.protocol === 'iframe-resizer') {
      this.#names = { ...this.#names, resizerId: heard.id };
      this.#post(
        `[iFrameSizer]${heard.id}:${this.#size?.height ?? 0}:${this.#size?.width ?? 0}:init:${name}`,
      );
    }
    this.#protocols.add(heard.protocol);
    this.#tell(heard.protocol);
    return true;
  }

  #tell(protocol: Protocol): void {
    if (this.#size === undefined) return;
    for (const message of heightMessages(protocol, this.#size, this.#names)) this.#post(message);
  }
}

/** Names of the host that stand in the address; the fragment of WordPress is not the reader's scenario and is taken off. */
export function namesIn(address: { readonly search: string; readonly hash: string; readonly src: string }): {
  readonly names: HostNames;
  readonly fragment: string;
} {
  const childId = new URLSearchParams(address.search).get('childId') ?? undefined;
  const [, fragment, secret] = /^#?(.*?)(?:#?\?secret=([\w-]{1,40}))?$/.exec(address.hash) ?? [];
  return {
    names: {
      src: address.src,
      secret,
      childId: childId !== undefined && /^[^\s]{1,200}$/.test(childId) ? childId : undefined,
    },
    fragment: fragment ?? '',
  };
}
