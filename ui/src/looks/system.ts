// Tells the looks on which system they are shown: Windows and macOS bring faces of their own, elsewhere it is ours.
const NAMES = { windows: "Windows NT", mac: "Macintosh" };

for (const [system, name] of Object.entries(NAMES)) {
  if (navigator.userAgent.includes(name)) document.documentElement.dataset["system"] = system;
}
