/** How cells look. Sizes and the height of a line are in points. */
export interface Look {
    readonly size: number;
    readonly line: number;
    readonly bold?: true;
    readonly color?: string;
    readonly fill?: string;
    readonly horizontal?: "Left" | "Right" | "Center";
    readonly vertical?: "Top" | "Center" | "Bottom";
}
export declare const INK = "#000000";
/** The looks of a report: no letters on paper are smaller than 8 points. */
export declare const LOOKS: {
    readonly mark: {
        readonly size: 9;
        readonly line: 13;
        readonly bold: true;
        readonly color: "#1F5A7A";
        readonly vertical: "Top";
    };
    readonly status: {
        readonly size: 10;
        readonly line: 14;
        readonly bold: true;
        readonly color: "#9C0006";
        readonly vertical: "Top";
    };
    readonly title: {
        readonly size: 18;
        readonly line: 24;
        readonly bold: true;
        readonly color: "#1F5A7A";
        readonly vertical: "Center";
    };
    readonly subtitle: {
        readonly size: 10.5;
        readonly line: 14;
        readonly color: "#595959";
        readonly vertical: "Top";
    };
    readonly heading: {
        readonly size: 11;
        readonly line: 15;
        readonly bold: true;
        readonly color: "#1F5A7A";
        readonly vertical: "Bottom";
    };
    readonly lead: {
        readonly size: 12;
        readonly line: 16;
        readonly bold: true;
        readonly vertical: "Center";
    };
    readonly text: {
        readonly size: 9;
        readonly line: 12;
        readonly vertical: "Top";
    };
    readonly point: {
        readonly size: 9;
        readonly line: 12;
        readonly vertical: "Top";
    };
    readonly small: {
        readonly size: 8.5;
        readonly line: 11.25;
        readonly color: "#595959";
        readonly vertical: "Bottom";
    };
    readonly caption: {
        readonly size: 9;
        readonly line: 13;
        readonly bold: true;
        readonly color: "#595959";
        readonly vertical: "Bottom";
    };
    readonly head: {
        readonly size: 8.5;
        readonly line: 11.25;
        readonly bold: true;
        readonly color: "#FFFFFF";
        readonly fill: "#1F5A7A";
        readonly vertical: "Center";
    };
    readonly headNumber: {
        readonly size: 8.5;
        readonly line: 11.25;
        readonly bold: true;
        readonly color: "#FFFFFF";
        readonly fill: "#1F5A7A";
        readonly horizontal: "Right";
        readonly vertical: "Center";
    };
    readonly cell: {
        readonly size: 9;
        readonly line: 12;
        readonly vertical: "Center";
    };
    /** Several lines, of which the first begins beside its neighbours'. */
    readonly note: {
        readonly size: 9;
        readonly line: 12;
        readonly vertical: "Top";
    };
    readonly number: {
        readonly size: 9;
        readonly line: 12;
        readonly horizontal: "Right";
        readonly vertical: "Center";
    };
    readonly group: {
        readonly size: 9;
        readonly line: 12;
        readonly bold: true;
        readonly fill: "#EAF1F5";
        readonly vertical: "Center";
    };
};
export type LookName = keyof typeof LOOKS;
