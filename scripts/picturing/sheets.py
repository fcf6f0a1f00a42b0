"""Contact sheets: many pictures on one, each with its name, to see at a glance which one to look at."""

import subprocess

COLUMNS = 3
ROWS = 3


def fewer_colours(path):
    """A third of the size, and no eye sees it."""
    subprocess.run(["convert", str(path), "+repage", "-strip", "-colors", "256", f"PNG8:{path}"], check=True)


def contact_sheets(pictures, path):
    """Writes path-1.png, path-2.png … of these pictures."""
    sheets = []
    for start in range(0, len(pictures), COLUMNS * ROWS):
        sheet = path.with_name(f"{path.name}-{start // (COLUMNS * ROWS) + 1}.png")
        command = ["montage", "-font", "Noto-Sans-Regular", "-pointsize", "16", "-background", "#d0d0d0",
                   "-tile", f"{COLUMNS}x", "-geometry", "640x+6+6>"]
        for picture in pictures[start:start + COLUMNS * ROWS]:
            command += ["-label", picture.stem, str(picture)]
        subprocess.run(command + [str(sheet)], check=True)
        sheets.append(sheet)
    return sheets
