/**
 * Sets up a site on the test server's WordPress:
 *
 *     const site = await setUpWordPress({comments: [{id: 1, content: '<p>Hello</p>', …}]});
 *     const backend = wordpressBackend(site.src, noToken);
 *     await site.control({signIn: 'Amal'});
 */

/** What a site has. Every comment stands under post 4, unless it says otherwise. */
export interface WordPressSetup {
  readonly posts?: readonly {
    readonly id: number;
    /** `posts`, unless given. */
    readonly type?: string;
    readonly slug?: string;
    readonly link?: string;
    readonly status?: 'draft';
    readonly comment_status?: 'open' | 'closed';
  }[];
  readonly comments?: readonly {
    readonly id: number;
    readonly content: string;
    /** UTC, to the second, without a zone. */
    readonly date_gmt: string;
    readonly author_name?: string;
    readonly author?: number;
    readonly parent?: number;
    readonly post?: number;
    readonly status?: 'hold';
  }[];
  /** Members. A new one's comments wait for approval; `token` is known to a plugin. */
  readonly users?: readonly {
    readonly name: string;
    readonly isNew?: boolean;
    readonly token?: string;
  }[];
  /** Members may post as fast as they like; else they wait 15 seconds. */
  readonly allowsHaste?: boolean;
  /** Whoever asks for a nonce is never answered. */
  readonly hidesNonce?: boolean;
  /** A proxy takes the headers with the totals away. */
  readonly hidesHeaders?: boolean;
}

/** What happens at a site. */
export interface WordPressEvent {
  /** The browser gets the cookie of this member, who may be new to the site. */
  readonly signIn?: string;
  /** The browser loses the cookie. */
  readonly signOut?: true;
  /** The post with this id is closed. */
  readonly close?: number;
  /** The comment with this id is approved. */
  readonly approve?: number;
  /** The comment with this id is deleted. */
  readonly remove?: number;
  readonly expireNonces?: true;
  /** The next call by this method is answered this page; without one, it is done, and then the connection drops. */
  readonly fail?: {
    readonly method: 'GET' | 'POST';
    readonly html?: string;
    readonly status?: number;
  };
}

/** One call that the site has seen. */
export interface WordPressCall {
  readonly method: string;
  /** `/wp/v2/comments`, or `rest-nonce`. */
  readonly route: string;
  readonly query: Record<string, string>;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface WordPressSite {
  /** The address of its front page. */
  readonly home: string;
  /** The address of its comments. */
  readonly src: string;
  control(event: WordPressEvent): Promise<void>;
  /** What has been asked so far, oldest first. */
  log(): Promise<WordPressCall[]>;
}

export async function setUpWordPress(setup: WordPressSetup = {}): Promise<WordPressSite> {
  const at = new URL(`/test-wordpress/${crypto.randomUUID()}`, location.href).href;
  const post = async (address: string, content: object) => {
    const response = await fetch(address, {method: 'POST', body: JSON.stringify(content)});
    if (!response.ok) throw new Error(`The test server answered ${response.status}.`);
  };
  await post(at, setup);
  return {
    home: at + '/',
    src: at + '/wp-json/wp/v2/comments',
    control: (event) => post(at + '/control', event),
    log: async () => (await fetch(at + '/log')).json() as Promise<WordPressCall[]>,
  };
}
