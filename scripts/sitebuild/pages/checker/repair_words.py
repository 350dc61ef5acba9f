"""What the repairing dialog says: what came of a repair, and why one was not done."""

from beiancheck.text import Text

SAID = {
    "repair.is": Text(
        zh="{kind}，{width} × {height} 像素，{size}", en="{kind}, {width} × {height} pixels, {size}"
    ),
    "repair.document": Text(zh="PDF，{count} 页，{size}", en="PDF, {count} pages, {size}"),
    "repair.document.1": Text(zh="PDF，1 页，{size}", en="PDF, 1 page, {size}"),
    "repair.file": Text(zh="{kind}，{size}", en="{kind}, {size}"),
    "repair.busy": Text(zh="正在做", en="Working"),
    "repair.done": Text(zh="做好了：{about}。", en="Done: {about}."),
    "repair.undone": Text(zh="撤销了，现在是：{about}。", en="Undone. Now: {about}."),
    "repair.found": Text(
        zh="认出了纸的四角，看一眼准不准。",
        en="The corners were found; see whether they are right.",
    ),
    "repair.unfound": Text(
        zh="没认出纸边，自己放四个角。", en="No edges were found; place the corners yourself."
    ),
    "repair.animated": Text(
        zh="这是会动的图，只取第一帧。", en="This picture moves; only its first frame is taken."
    ),
    "repair.fits": Text(
        zh="已经合适，不用压：{about}。", en="It fits already, nothing to do: {about}."
    ),
    "repair.stripped": Text(
        zh="去掉了 {gone}，画面没有动：{about}。",
        en="{gone} stripped, the picture is untouched: {about}.",
    ),
    "repair.plain": Text(zh="这张图没带这些信息。", en="This picture tells nothing of the kind."),
    "repair.used": Text(
        zh="“{name}”换好了；原件还留着，可以换回。",
        en="“{name}” is in place; the original is kept and can come back.",
    ),
    "repair.added": Text(
        zh="“{name}”放进清单了，选好它是什么。", en="“{name}” was added; choose which paper it is."
    ),
    "repair.back": Text(zh="换回原件了：“{name}”。", en="The original is back: “{name}”."),
    "trouble.repair.broken": Text(
        zh="这张图打不开，可能坏了或不完整。重新导出或拍一张。",
        en="The picture cannot be opened; it may be damaged or cut off. Export or take it again.",
    ),
    "trouble.repair.too-many": Text(
        zh="这张图有 {width} × {height} 像素，超过一亿，这里打不开。先把它缩小。",
        en="The picture has {width} × {height} pixels, more than 100 million: make it smaller.",
    ),
    "trouble.repair.no-room": Text(
        zh="没有够大的空处，没有加：压住文字或头像的会退回。",
        en="There is no room for it, so nothing was added: words over print are sent back.",
    ),
    "trouble.repair.too-large": Text(
        zh="缩到长边 {side} 像素也超过 {most} KB，再小字就看不清了，没有压。",
        en="Even at {side} pixels it is more than {most} KB, and smaller print cannot be read. "
        "Nothing was done.",
    ),
    "trouble.repair.too-small": Text(
        zh="用最好的质量也只有 {size}，不到 {least} KB：换一张更大的原图。",
        en="At its best quality it is only {size}, less than {least} KB: use a larger original.",
    ),
    "trouble.repair.no-card": Text(
        zh="有一面没认出身份证的边，或者没拍全。先把那一面裁到纸边，再来拼。",
        en="On one side the edges of the card were not found, or are not all there. "
        "Crop that picture first.",
    ),
    "trouble.repair.window": Text(
        zh="填大小：“至多”不小于 10 KB，也不小于“至少”。",
        en="Fill in the sizes: at most 10 KB or more, and no less than at least.",
    ),
    "trouble.repair.corners": Text(
        zh="四个角放乱了：左上角要在左上，依次类推。",
        en="The corners are crossed: each must be where its name says.",
    ),
    "trouble.repair.failed": Text(
        zh="没做成，原来的文件没有动。再试一次。",
        en="It did not work; the file is as it was. Try again.",
    ),
    "name.sheet": Text(zh="身份证两面", en="ID both sides"),
    "name.bound": Text(zh="合成", en="Bound"),
    "name.package": Text(zh="备案材料", en="Filing package"),
}
