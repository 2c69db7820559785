/**
 * The page that `showDialog` opens: nothing but the message, which is text and stays text. Office.js may have added its own
 * matter behind an "&", which the message itself has encoded.
 */
const [message = ""] = location.hash.slice(1).split("&");
document.querySelector("[role=alert]")!.textContent = decodeURIComponent(message);

export {};
