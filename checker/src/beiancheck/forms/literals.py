"""What the plain words of the schema are called for a reader."""

from beiancheck.text import Text

WORDS = {
    "never": Text(zh="没有备过", en="Never"),
    "here": Text(zh="在本服务商备过", en="With this provider"),
    "elsewhere": Text(zh="在别处备过", en="Elsewhere"),
    "holder-manager": Text(zh="主体负责人", en="Person in charge of the holder"),
    "service-manager": Text(zh="网站负责人", en="Person in charge of the site"),
}
