import { describe, expect, test } from "vitest";
import { ParleyError } from "../domain/errors.ts";
import { PARLEY_VERSION } from "../version.ts";
import { dayGiven, oneOf, parseArguments } from "./arguments.ts";
import { captured } from "./captured-io.contract.ts";
import { type Command, Misuse } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { progress } from "./progress.ts";
import { run } from "./run.ts";

const greet: Command = {
  name: "greet",
  summary: "Says hello",
  usage: "NAME",
  options: { loud: { type: "boolean", summary: "In capitals" } },
  async run(args, io) {
    const { values, positionals } = parseArguments(args, { loud: { type: "boolean", summary: "In capitals" } });
    if (positionals[0] === "nobody") throw new ParleyError("nobody", "There is nobody to greet. Name somebody.");
    io.out(values.loud ? "HELLO" : "hello");
    return 0;
  },
};
const suggest: Command = { ...greet, name: "agenda suggest", run: async (args) => (args.length === 0 ? 0 : 1) };

async function tried(...argv: readonly string[]) {
  const { io, out, err } = captured();
  return { code: await run(argv, io, [greet, suggest]), out: out(), err: err() };
}

describe("run", () => {
  test.each([
    { argv: ["greet"], code: 0, out: "hello" },
    { argv: ["greet", "--loud"], code: 0, out: "HELLO" },
    { argv: ["--version"], code: 0, out: `${PARLEY_VERSION}\n` },
    { argv: ["agenda", "suggest"], code: 0, out: "" },
  ])("$argv prints $out and ends with $code", async ({ argv, code, out }) => {
    expect(await tried(...argv)).toEqual({ code, out, err: "" });
  });

  test.each([
    { argv: ["--help"], says: "greet" },
    { argv: ["help"], says: "Exit codes: 0 done, 1 something failed, 2 misused." },
    { argv: ["greet", "--help"], says: "--loud  In capitals" },
    { argv: ["agenda", "suggest", "-h"], says: "Usage: parley agenda suggest NAME" },
  ])("$argv helps: $says", async ({ argv, says }) => {
    const { code, out, err } = await tried(...argv);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(says);
  });

  test.each([
    { argv: [], says: "Usage: parley COMMAND" },
    { argv: ["gret"], says: "unknown command gret; did you mean parley greet?\nSee parley --help." },
    { argv: ["xyzzy"], says: "unknown command xyzzy\nSee parley --help." },
    { argv: ["--verson"], says: "unknown option --verson; did you mean --version?" },
    { argv: ["agenda"], says: "say which: parley agenda suggest" },
    {
      argv: ["greet", "--lod"],
      says: "parley greet: unknown option --lod; did you mean --loud?\nSee parley greet --help.",
    },
    { argv: ["greet", "--loud=yes"], says: "parley greet: option '--loud' does not take an argument" },
  ])("$argv is misused: $says", async ({ argv, says }) => {
    const { code, out, err } = await tried(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  test("what cannot go on is told in one line and ends with 1", async () => {
    expect(await tried("greet", "nobody")).toEqual({
      code: 1,
      out: "",
      err: "parley: There is nobody to greet. Name somebody.\n",
    });
  });

  test("a terminal obeys nothing that a message names", async () => {
    expect((await tried("gre\u001b[8met\r")).err).toContain("unknown command gre␛[8met␍");
    const { io, out, err } = captured({ isTTY: true, isErrTTY: true });
    const told: Command = {
      ...greet,
      async run(_, { out: print, overwrite }) {
        print("\u001b[1mbold\u001b[22m \u001b]0;title\u0007\n");
        overwrite("reading \u001b[2J.txt");
        return 0;
      },
    };
    await run(["greet"], io, [told]);
    expect(out()).toBe("\u001b[1mbold\u001b[22m ␛]0;title␇\n");
    expect(err()).toBe("\r\u001b[Kreading ␛[2J.txt");
  });

  test("a bug is not told as a fault of the input", async () => {
    const broken: Command = { ...greet, run: () => Promise.reject(new Error("broken invariant")) };
    await expect(run(["greet"], captured().io, [broken])).rejects.toThrow("broken invariant");
  });
});

test("every command that ships has a summary and one line an option", () => {
  for (const { name, summary, options } of COMMANDS)
    for (const [option, { summary: line }] of [["", { summary }] as const, ...Object.entries(options)])
      expect(line, `${name} ${option}`).toMatch(/^[^\n]{10,120}$/);
});

test.each(["2025-02-30", "2025-2-3", "yesterday", ""])("%j is no day", (value) => {
  expect(() => dayGiven("since", value)).toThrow(Misuse);
});

test("choices name what may have been meant", () => {
  expect(oneOf("format", "md", ["md", "html"])).toBe("md");
  expect(() => oneOf("format", "htm", ["md", "html"])).toThrow(
    "--format htm: choose one of md, html; did you mean html?",
  );
});

describe("progress", () => {
  function shownAt(times: readonly number[], isErrTTY: boolean): string {
    const { io, err } = captured({ isErrTTY });
    let at = 0;
    const shown = progress(io, () => times[at++] ?? 0);
    for (const time of times.slice(1)) shown.show(String(time));
    shown.end();
    return err();
  }

  test.each([
    { name: "waits a second", times: [0, 500, 900], isErrTTY: true, text: "" },
    {
      name: "writes over itself and wipes it",
      times: [0, 1100, 1300],
      isErrTTY: true,
      text: "\r\u001b[K1100\r\u001b[K1300\r\u001b[K",
    },
    { name: "is not frantic", times: [0, 1100, 1101], isErrTTY: true, text: "\r\u001b[K1100\r\u001b[K" },
    { name: "is silent where nobody watches", times: [0, 1100], isErrTTY: false, text: "" },
  ])("$name", ({ times, isErrTTY, text }) => {
    expect(shownAt(times, isErrTTY)).toBe(text);
  });
});
