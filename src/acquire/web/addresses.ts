import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import ipaddr from "ipaddr.js";
import { privateAddress } from "../errors.ts";

type LookupCallback = (error: Error | null, addresses: readonly LookupAddress[]) => void;

/** Ranges that ipaddr.js calls `unicast` are the public ones: not loopback, private, link-local, carrier, multicast, reserved, nor IPv6 forms that wrap an IPv4 address. */
const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

/** The address when a URL names one itself (`http://127.0.0.1/`, `http://[::1]/`): no name is looked up for those. */
export const literalAddress = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
};

/** Whether a request may go to an address: `true` permits all of them, a list permits those on it beside the public ones. */
export const isPermitted = (address: string, allowPrivate: boolean | readonly string[]): boolean =>
  allowPrivate === true || isPublic(address) || (allowPrivate !== false && allowPrivate.includes(address));

/**
 * A lookup for sockets that refuses names which lead to an address that is not permitted. The socket connects to the very
 * addresses that were checked, so a name that changes its answer between check and use gains nothing.
 */
export const guardedLookup =
  (allowPrivate: boolean | readonly string[]) =>
  (host: string, options: LookupOptions, done: LookupCallback): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !isPermitted(address, allowPrivate));
      if (error || !refused) done(error, addresses ?? []);
      else done(privateAddress(host, refused.address), []);
    });
  };
