import { memberSketchOf, type MemberSketch } from "./builders.ts";
import { guidFrom } from "./guid.ts";
import { HOME_TENANT_ID, OTHER_TENANT_ID, PEOPLE } from "./people.ts";

/** Somebody of the home tenant; null for a person without a name. */
export const colleague = (name: string | null, alias: string): MemberSketch => ({
  kind: "aadUser",
  displayName: name,
  identity: guidFrom(`person ${alias}`),
  tenantId: HOME_TENANT_ID,
  email: name === null ? null : `${alias}@contoso.test`,
});

/** A member from another organization is listed, but Graph answers 404 to his removal. */
const federated: MemberSketch = {
  kind: "aadUser",
  displayName: "Sam Demo",
  identity: guidFrom("person sam"),
  tenantId: OTHER_TENANT_ID,
  email: "sam@fabrikam.test",
};

const withoutAccount = (
  kind: MemberSketch["kind"],
  displayName: string | null,
  identity: string,
  joined: string,
): MemberSketch => ({
  kind,
  displayName,
  identity,
  roles: ["guest"],
  visibleHistoryStartDateTime: joined,
});

/** Twelve people, every member type that Graph's v1.0 schema has, one federated, one without a name. */
export const twelveVisitors = (joined: string): readonly MemberSketch[] => [
  memberSketchOf(PEOPLE.colleague),
  { ...memberSketchOf(PEOPLE.guest), visibleHistoryStartDateTime: joined },
  colleague("Kim Sample", "kim"),
  colleague("Noor Sample", "noor"),
  colleague(null, "nameless"),
  federated,
  withoutAccount("anonymousGuest", "Visitor One", "8:teamsvisitor:sample-one", joined),
  withoutAccount("microsoftAccountUser", "Pat Personal", guidFrom("person pat"), joined),
  withoutAccount("skypeUser", "Sky Sample", "live:sky.sample", joined),
  {
    ...withoutAccount("skypeForBusinessUser", "Bo Business", guidFrom("person bo"), joined),
    tenantId: HOME_TENANT_ID,
  },
  withoutAccount("azureCommunicationServicesUser", "Comm Sample", "8:acs:sample-comm", joined),
  withoutAccount("phoneUser", "+1 555 0100", "+15550100", joined),
];

const FIRST = "Alva Bela Cleo Dara Esra Finn Gael Hana Ilia Jona Kari Luca Mina Nico Odil".split(
  " ",
);
const LAST =
  "Example Sample Specimen Demo Placeholder Template Draft Trial Mockup Pattern Fixture Dummy Sketch Model Prototype Sampler Exemplar Stand-In Nobody Anyone".split(
    " ",
  );

const crowdMember = (index: number): MemberSketch => {
  const first = FIRST[index % FIRST.length] ?? "";
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? "";
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const suffix = round === 0 ? "" : ` ${String(round + 1)}`;
  return colleague(`${first} ${last}${suffix}`, `person${String(index + 1)}`);
};

/** `count` people of the tenant; every name is made of words that name nobody. */
export const crowd = (count: number): readonly MemberSketch[] =>
  Array.from({ length: count }, (_, index) => crowdMember(index));
