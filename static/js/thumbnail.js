// A picture that lies on this device, small: drawn, for the page's policy shows no file that it did not get from the portal.

const SIDE = 96;

// An element with the picture of these bytes in it; empty where they are no picture that this browser can read.
export function thumbnail(bytes, label) {
  const canvas = Object.assign(document.createElement("canvas"), { className: "thumbnail", width: SIDE, height: SIDE });
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  draw(canvas, bytes).catch(() => {});
  return canvas;
}

async function draw(canvas, bytes) {
  const picture = await createImageBitmap(new Blob([bytes]), { resizeHeight: 2 * SIDE, resizeQuality: "medium" });
  const side = Math.min(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  picture.close();
}
