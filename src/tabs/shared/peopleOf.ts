import { createContext, use } from "react";

/** Whose people a panel shows: those of the person's room, or of another meeting that they organize. */
type PeopleOf = "room" | "meeting";

export const PeopleOfContext = createContext<PeopleOf>("room");

export const usePeopleOf = (): PeopleOf => use(PeopleOfContext);
