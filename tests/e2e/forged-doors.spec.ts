import { encodeDoorCard } from "#domain/doorCardCode.ts";
import { doorUrl, forgedCard, SAMPLE_CARD, startWithTab } from "./ground/doors.ts";
import { expect, test } from "./ground/test.ts";

const FORGED: readonly (readonly [string, string, string])[] = [
  ["another host", forgedCard({ l: "https://meet.example.test/meet/1?p=2" }), "does not lead into"],
  ["a script", forgedCard({ l: "javascript:alert(document.domain)" }), "does not lead into"],
  ["a megabyte", `v1.${"A".repeat(1_048_576)}`, "its address is too long"],
  ["another version", encodeDoorCard(SAMPLE_CARD).replace("v1.", "v2."), "another version"],
  [
    "a domain that looks alike",
    forgedCard({ l: "https://teams.rnicrosoft.com/meet/24812345678?p=2" }),
    "does not lead into",
  ],
  [
    "a domain that begins alike",
    forgedCard({ l: "https://teams.microsoft.com.example.test/meet/1?p=2" }),
    "does not lead into",
  ],
  [
    "a name before another host",
    forgedCard({ l: "https://teams.microsoft.com@example.test/meet/1?p=2" }),
    "does not lead into",
  ],
  ["a damaged card", encodeDoorCard(SAMPLE_CARD).slice(0, -9), "its address is damaged"],
  ["no card", "", "is not set up"],
];

for (const [what, hash, words] of FORGED) {
  test(`a door with ${what} is refused, in Teams and outside`, async ({
    openPlayground,
    context,
    page,
    site,
  }) => {
    await startWithTab(context, doorUrl(site.origin, hash));
    const { tab } = await openPlayground({ place: "channel", scenario: "twelve-people" });
    await expect(tab.getByRole("alert")).toContainText(words);
    await expect(tab.getByRole("button")).toHaveCount(0);
    await expect(tab.getByRole("link")).toHaveCount(0);

    if (hash === "") return;
    await page.goto(doorUrl(site.origin, hash));
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByRole("link")).toHaveCount(0);
  });
}

test("markup on a card stays text", async ({ openPlayground, context, site }) => {
  const note = "<img src=x onerror=alert(1)><a href=https://example.test>Join</a>";
  const card = encodeDoorCard({ ...SAMPLE_CARD, note });
  await startWithTab(context, doorUrl(site.origin, card));
  const { tab } = await openPlayground({ place: "channel", scenario: "twelve-people" });
  await expect(tab.getByText(note)).toBeVisible();
  await expect(tab.getByRole("link")).toHaveCount(0);
});

test("outside Teams a sound door offers Join as a link, and nothing of it reaches a server", async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(doorUrl(site.origin, encodeDoorCard(SAMPLE_CARD)));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Office hours");
  await expect(page.getByRole("link", { name: "Join" })).toHaveAttribute(
    "href",
    SAMPLE_CARD.joinWebUrl,
  );
  const onTheWire = asked.map((url) => url.split("#")[0]);
  expect(onTheWire.filter((url) => url?.includes("v1."))).toEqual([]);
});
