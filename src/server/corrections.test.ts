import { describe, expect, test } from "vitest";
import type { RunningServer } from "./server.ts";
import { type Answer, at, json, opened, send, shareServer, storyline } from "./shared-server.contract.ts";

shareServer();

describe("writing", () => {
  const linesOf = async (own: RunningServer, id: string) =>
    (await json(`/api/storylines/${id}/lines`, own)).lines
      .map(({ partyId, act, issueId }: Answer) => `${partyId} ${act} ${issueId}`)
      .toSorted();

  test("a line is corrected, rejected, added and undone, and the log tells who", async () => {
    await using own = await opened();
    const { lines } = await json(`/api/storylines/${storyline}/lines`, own.server);
    const of = (act: string) => lines.find((line: Answer) => line.act === act);
    const say = async (body: object) => {
      const answer = await send("/api/corrections", { storyline, by: "ada", ...body }, own.server);
      expect(answer.status).toBe(200);
      return (await answer.json()) as Answer;
    };
    await say({ kind: "confirm", position: of("demand").id });
    await say({ kind: "correct", position: of("accept").id, set: { act: "offer", issue: "overtime" } });
    const rejected = await say({ kind: "reject", position: of("reject").id, reason: "an old report" });
    const [{ article, span }] = of("accept").passages;
    await say({
      kind: "add",
      line: {
        party: "Harbour Board",
        act: "support",
        issue: "overtime",
        claim: "The board backs it.",
        evidence: [{ article, ...span }],
      },
    });
    expect(await linesOf(own.server, storyline)).toEqual([
      "ferry-line offer overtime",
      "harbour-board support overtime",
      "seafarers-union demand higher-pay",
    ]);

    const undone = await send(`/api/corrections/${rejected.id}/undo`, { by: "bo" }, own.server);
    expect(undone.status).toBe(200);
    expect(await linesOf(own.server, storyline)).toHaveLength(4);
    const { corrections } = await json("/api/corrections", own.server);
    expect(corrections.map((one: Answer) => [one.by, one.change.kind, one.isUndone])).toEqual([
      ["bo", "undo", false],
      ["ada", "add", false],
      ["ada", "reject", true],
      ["ada", "correct", false],
      ["ada", "confirm", false],
    ]);
  });

  test("parties and issues are merged, renamed and split", async () => {
    await using own = await opened();
    const { lines } = await json(`/api/storylines/${storyline}/lines`, own.server);
    const accept = lines.find((line: Answer) => line.act === "accept").id;
    for (const body of [
      { kind: "merge", of: "actor", from: ["Seafarers Union"], into: "Ferry Line" },
      { kind: "rename", of: "issue", from: "higher pay", to: "wages" },
      { kind: "split", of: "issue", from: "night duty", into: "rosters", storyline, positions: [accept] },
    ])
      expect((await send("/api/corrections", body, own.server)).status).toBe(200);
    expect(await linesOf(own.server, storyline)).toEqual([
      "ferry-line accept rosters",
      "ferry-line demand higher-pay",
      "ferry-line reject night-duty",
    ]);
  });

  test.each([
    { kind: "merge", of: "actor", from: ["Seafarers Union", "Night Porters"], into: "Ferry Line" },
    { kind: "rename", of: "actor", from: "Night Porters", to: "Porters" },
    { kind: "split", of: "actor", from: "Night Porters", into: "Porters", aliases: ["the porters"] },
    { kind: "rename", of: "issue", from: "Night Porters", to: "porters" },
  ])("$kind of a name that nobody bears is refused, and the log stays as it is: $of", async (body) => {
    await using own = await opened();
    const answer = await send("/api/corrections", body, own.server);
    expect([answer.status, ((await answer.json()) as Answer).message]).toEqual([
      404,
      `There is no ${body.of} named “Night Porters”. It may have gone when reports were read anew.`,
    ]);
    expect((await json("/api/corrections", own.server)).corrections).toEqual([]);
  });

  test("texts and files are queued, a bad one is told, and events say that something came", async () => {
    await using own = await opened();
    const stream = await fetch(at("/api/events", own.server));
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("event: changed");

    const added = await send(
      "/api/sources",
      { texts: [{ name: "note.txt", text: "Harbour Board: support overtime." }] },
      own.server,
    );
    expect(await added.json()).toEqual({ added: [{ name: "note.txt", outcome: "new" }], failures: [] });
    const form = new FormData();
    form.append("files", new File(["Ferry Line: offer overtime."], "../../etc/two.txt"));
    form.append("files", new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "broken.zip"));
    const files = (await (
      await fetch(at("/api/sources", own.server), { method: "POST", body: form })
    ).json()) as Answer;
    expect([files.added.length, files.failures.length]).toEqual([1, 1]);
    expect((await json("/api/status", own.server)).reports).toMatchObject({ waiting: 2, read: 2 });
    expect((await reader?.read())?.value).toContain('"waiting":');
    await reader?.cancel();
  });

  test("feeds are followed and left", async () => {
    await using own = await opened();
    const feed = { url: "https://harbour.example/rss", everyMinutes: 30 };
    expect((await send("/api/feeds", feed, own.server)).status).toBe(200);
    expect((await json("/api/feeds", own.server)).feeds).toMatchObject([feed]);
    const path = `/api/feeds?url=${encodeURIComponent(feed.url)}`;
    expect((await fetch(at(path, own.server), { method: "DELETE" })).status).toBe(200);
    expect((await fetch(at(path, own.server), { method: "DELETE" })).status).toBe(404);
  });
});
