#include "reporting/pdf_fonts.h"

#include <string>

namespace boardplan {

namespace {

constexpr std::size_t tagLetters = 6;

// 0 → "AAAAAA", 1 → "AAAAAB", …
std::string subsetTag(int number)
{
    std::string tag(tagLetters, 'A');
    for (auto letter = tag.rbegin(); number > 0 && letter != tag.rend(); ++letter, number /= 26) {
        *letter = static_cast<char>('A' + number % 26);
    }
    return tag;
}

} // namespace

void setSubsetTags(QPDF& document)
{
    int number = 0;
    for (QPDFObjectHandle& object : document.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !object.getKey("/FontName").isName()) {
            continue;
        }
        const std::string name = object.getKey("/FontName").getName();
        if (name.size() > tagLetters + 2 && name[tagLetters + 1] == '+') {
            object.replaceKey("/FontName",
                QPDFObjectHandle::newName("/" + subsetTag(number++) + name.substr(tagLetters + 1)));
        }
    }
}

} // namespace boardplan
