import { expect, test } from "vitest";
import { CLOUDS } from "#domain/clouds.ts";
import { isJoinLink, originOfJoinLink } from "#domain/joinLink.ts";

const LONG =
  "/l/meetup-join/19%3ameeting_c2FtcGxl%40thread.v2/0?context=%7b%22Tid%22%3a%2222222222-2222-4222-8222-222222222222%22%7d";
const SHORT = "/meet/24812345678?p=SamplePasscode";

const ESCAPED_PASSCODE = "/meet/24812345678?p=a%2Fb%2E";

const HOSTS = [
  ...Object.values(CLOUDS).map((cloud) => cloud.teamsOrigin),
  "https://teams.cloud.microsoft",
  "https://teams.live.com",
];

test.each(HOSTS.flatMap((host) => [LONG, SHORT, ESCAPED_PASSCODE].map((path) => host + path)))(
  "%s joins a meeting",
  (link) => {
    expect(isJoinLink(link)).toBe(true);
  },
);

test.each([
  ["another host", `https://meet.example.test${SHORT}`],
  ["a host that begins alike", `https://teams.microsoft.com.example.test${SHORT}`],
  ["a host below another", `https://example.test/teams.microsoft.com${SHORT}`],
  ["a domain below a host", `https://evil.teams.microsoft.com${SHORT}`],
  ["a longer name", `https://xteams.microsoft.com${SHORT}`],
  ["a look-alike letter", `https://teams.mіcrosoft.com${SHORT}`],
  ["a look-alike in punycode", `https://teams.xn--mcrosoft-2hf.com${SHORT}`],
  ["a name before the host", `https://teams.microsoft.com@example.test${SHORT}`],
  ["a name before the right host", `https://someone@teams.microsoft.com${SHORT}`],
  ["a name and a password", `https://teams.microsoft.com:443@example.test${SHORT}`],
  ["a port", `https://teams.microsoft.com:8443${SHORT}`],
  ["a dot at the end of the host", `https://teams.microsoft.com.${SHORT}`],
  ["capital letters", `https://TEAMS.microsoft.com${SHORT}`],
  ["no encryption", `http://teams.microsoft.com${SHORT}`],
  ["a script", `javascript:alert(1)//https://teams.microsoft.com${SHORT}`],
  ["data", `data:text/html,<script>alert(1)</script>`],
  ["another program", `msteams:${SHORT}`],
  ["backslashes", `https:\\\\teams.microsoft.com\\meet\\1`],
  ["a backslash before another host", `https://teams.microsoft.com\\@example.test${SHORT}`],
  ["a line break", `https://teams.microsoft.com\n${SHORT}`],
  ["a tab", `https://teams.micro\tsoft.com${SHORT}`],
  ["a space before it", ` https://teams.microsoft.com${SHORT}`],
  ["a chat of Teams", "https://teams.microsoft.com/l/chat/0/0?users=a@example.test"],
  ["an app of Teams", "https://teams.microsoft.com/l/app/44444444"],
  ["a way back out of the path", "https://teams.microsoft.com/meet/../l/app/44444444"],
  ["an encoded way back", "https://teams.microsoft.com/meet/%2e%2e/l/app/44444444"],
  ["a space in it", "https://teams.microsoft.com/meet/1 2"],
  ["a letter that links escape", "https://teams.microsoft.com/meet/1?p=é"],
  ["a backslash in it", "https://teams.microsoft.com/meet/1?p=\\"],
  ["an escaped way back", "https://teams.microsoft.com/meet/..%2fl%2fapp%2fx"],
  ["an escaped backslash", "https://teams.microsoft.com/l/meetup-join/..%5C..%5Capp/0"],
  ["a way back", "https://teams.microsoft.com/l/chat/0/../../meetup-join/x/0?users=a@example.test"],
  ["a way back before the meeting", "https://teams.microsoft.com/l/chat/../meetup-join/x/0"],
  ["a way back in it", "https://teams.microsoft.com/l/meetup-join/../0"],
  ["an empty step", "https://teams.microsoft.com/meet//l/app/x"],
  ["a step more", "https://teams.microsoft.com/meet/1/app"],
  ["a fragment", "https://teams.microsoft.com/meet/1#/l/app/x"],
  ["half a long link", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2"],
  ["no meeting at all", "https://teams.microsoft.com/meet/"],
  ["only the host", "https://teams.microsoft.com"],
  ["nothing", ""],
  ["more than any link has", `https://teams.microsoft.com/meet/${"1".repeat(1_200)}`],
])("%s does not", (_, link) => {
  expect(isJoinLink(link)).toBe(false);
});

test("the origin is that of the link", () => {
  expect(originOfJoinLink(`https://gov.teams.microsoft.us${SHORT}`)).toBe(
    "https://gov.teams.microsoft.us",
  );
});
