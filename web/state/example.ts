/** The invented reports of `examples/minerals-deal`, fetched when first asked for. */
const reports = import.meta.glob<string>("../../examples/minerals-deal/*.txt", { query: "?raw", import: "default" });

export async function exampleReports(): Promise<object> {
  const texts = await Promise.all(
    Object.entries(reports).map(async ([path, load]) => ({ name: path.split("/").at(-1) ?? path, text: await load() })),
  );
  return { texts };
}
