import { parseHTML } from "linkedom";

/** The part of the DOM that reading a page needs: linkedom's own types want the browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE;

/** A document that runs no script and fetches nothing. */
export const parseDocument = (html: string): PageDocument => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
};
