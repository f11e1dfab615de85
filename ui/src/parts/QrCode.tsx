// A QR code: black on white with its quiet zone in every theme, each module a whole number of pixels.
import "./qr-code.css";

const WISHED_PX = 216;

export function QrCode({ size, path, label }: { size: number; path: string; label: string }) {
  const side = size * Math.max(2, Math.round(WISHED_PX / size));
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
