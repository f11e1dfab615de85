// Who consents, and where: the question that decides what the consent step shows.
import type { View } from "../../calls/view.ts";

/** An app for one's own organisation alone: there is no customer to send anything to. */
export const isOwn = (view: View) => view.audience === "own_organisation";

/** The customer's admin is asked by mail, paper or telephone. */
export const sitsElsewhere = (view: View) => !isOwn(view) && view.consent.reply_way !== "here";

/** The request was accepted, or asks for less than is wanted now: another one has to take its place. */
export const wantsNewRequest = ({ consent: { standing, reply } }: View) =>
  standing.missing.length > 0 && (standing.outdated || reply?.cause === "consent_given");
