import { expect, test } from "vitest";
import { bareName, cutUp, isSameBody, isSamePerson } from "./names.ts";

test.each([
  ["Mr. Ada Obi’s", "Ada Obi"],
  ["the Harbour Board", "Harbour Board"],
  ["Acme Corp <ACM>", "Acme Corp"],
  ["Sir", "Sir"],
])("%s is %s without trimmings", (printed, name) => expect(bareName(printed)).toBe(name));

test.each([
  ["Northgate Transit Co", "Northgate Transit"],
  ["Northgate", "Northgate Transit Ltd"],
  ["NTWU", "Northgate Transit Workers’ Union"],
  ["the Port Authority", "Port Authority"],
  ["the Authority", "Port Authority"],
  ["NMC", "Northgate Motors Corp"],
  ["NTI", "Northgate Transit Industries Inc"],
])("%s and %s are one body", (a, b) => expect(isSameBody(cutUp(a), cutUp(b))).toBe(true));
test.each([
  ["Northgate Transit", "Southgate Transit"],
  ["Bank of Ruritania", "Bank of Sylvania"],
  ["", "Bank"],
  ["NTC", "NTC-UDW"],
])("%s and %s are two bodies", (a, b) => expect(isSameBody(cutUp(a), cutUp(b))).toBe(false));

test.each([
  ["Obi", "Ada Obi"],
  ["A. Obi", "Ada Obi"],
  ["Ada N. Obi", "Ada Obi"],
  ["Kim", "Kim Do Yun"],
  ["Kesh", "Kesh Amari"],
  ["Santos", "Ada Santos Obi"],
])("%s may be %s", (a, b) => expect(isSamePerson(cutUp(a), cutUp(b))).toBe(true));
test.each([
  ["Ada Obi", "Ben Obi"],
  ["Obi", "Obina"],
  ["Ada", "Adam Obi"],
])("%s is not %s", (a, b) => expect(isSamePerson(cutUp(a), cutUp(b))).toBe(false));
