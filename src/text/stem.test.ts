import { expect, test } from "vitest";
import { stem } from "./stem.ts";

test.each([
  ["negotiators", "negotiation"],
  ["negotiate", "negotiating"],
  ["sign", "signing"],
  ["paid", "paying"],
  ["withdrawal", "withdrew"],
  ["accepts", "acceptance"],
  ["ratify", "ratified"],
  ["agreements", "agreed"],
  ["guarantee", "guarantees"],
  ["dropped", "drop"],
  ["resign", "resignation"],
  ["kill", "killed"],
  ["call", "calling"],
  ["die", "died"],
])("%s and %s are one family", (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ["minister", "mine"],
  ["peace", "piece"],
  ["quota", "quote"],
  ["border", "bored"],
  ["states", "stage"],
  ["states", "stations"],
  ["coal", "coalition"],
  ["arms", "armies"],
  ["police", "policy"],
  ["minerals", "miners"],
])("%s and %s stay apart", (a, b) => expect(stem(a)).not.toBe(stem(b)));
