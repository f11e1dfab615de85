// A pictogram, silent to screen readers: the words stand beside it.
import "./icon.css";
import { icons, type IconName } from "../looks/icons.ts";

export type { IconName };

export function Icon({ name, size = 20 }: { name: IconName; size?: 16 | 20 | 24 }) {
  return (
    <i
      class={`icon icon-${size} icon-${name}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  );
}
