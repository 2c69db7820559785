import type { Key } from "../../../methods/hvm";
import { AskedRoles } from "./asked-roles";
import { ItemNames } from "./items";
import { LeavingOut } from "./leaving-out";
import { Meanings } from "../declared/meanings";
import { OwnColumns } from "./own-columns";
import { People } from "./people";
import { Problems } from "./problems";
import type { ReadRequest } from "./reading";
import { Unknown } from "../declared/unknown";
import { Wishes } from "./wishes";

/** A reading under way: what holds for every table of it, and the problems met so far. */
export class OpenReading {
  /** The key's items by all the names that headers may give them. */
  readonly names: ItemNames;
  /** What the user says columns are. */
  readonly asked: AskedRoles;
  /** What cells mean as answers. */
  readonly meanings: Meanings;
  /** Cells that are no answers, by what they hold. */
  readonly unknown = new Unknown();
  /** Everybody who stands in the tables. */
  readonly people = new People();
  /** Whom the user leaves out. */
  readonly leavingOut: LeavingOut;
  readonly problems = new Problems();
  /** What firms wish for, as it stands beside the answers. */
  readonly wishes: Wishes;
  /** Whether formulas are to follow the answers. */
  readonly keepsPlaces: boolean;
  /** The columns of the user's that serve for more than reading. */
  readonly own: OwnColumns;
  /** The sheets that the user named. */
  readonly sheetsAsked: readonly string[];

  /**
   * @param wishesBesideAnswers whether a column of wishes beside the answers serves
   * @throws {HvmError} when an item is asked for that the key does not have, or declarations contradict themselves
   */
  constructor(
    readonly key: Key,
    request: ReadRequest,
    wishesBesideAnswers = true,
  ) {
    this.wishes = new Wishes(wishesBesideAnswers, this.problems);
    this.asked = new AskedRoles(request, key);
    this.meanings = new Meanings(request);
    this.names = new ItemNames(key, this.asked);
    this.leavingOut = new LeavingOut(request.leaveOut);
    this.own = new OwnColumns(request);
    this.sheetsAsked = request.sheets ?? [];
    this.keepsPlaces = request.withPlaces ?? false;
  }
}
