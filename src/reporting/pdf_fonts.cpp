#include "reporting/pdf_fonts.h"

#include <QCryptographicHash>
#include <string>

namespace boardplan {

namespace {

constexpr std::size_t tagLetters = 6;

// Six capital letters that follow from the font's name and its embedded program.
std::string subsetTag(const std::string& name, QPDFObjectHandle program)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    hash.addData(QByteArray::fromStdString(name));
    if (program.isStream()) {
        const auto data = program.getRawStreamData();
        hash.addData(QByteArrayView{reinterpret_cast<const char*>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())});
    }
    const QByteArray digest = hash.result();
    std::string tag;
    for (std::size_t i = 0; i < tagLetters; ++i) {
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest[static_cast<qsizetype>(i)]) % 26);
    }
    return tag;
}

} // namespace

void setSubsetTags(QPDF& document)
{
    for (QPDFObjectHandle& object : document.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !object.getKey("/FontName").isName()) {
            continue;
        }
        // "/QIBAAA+NotoSans-Bold"
        const std::string tagged = object.getKey("/FontName").getName();
        if (tagged.size() > tagLetters + 2 && tagged[tagLetters + 1] == '+') {
            const std::string name = tagged.substr(tagLetters + 2);
            object.replaceKey("/FontName",
                QPDFObjectHandle::newName("/" + subsetTag(name, object.getKey("/FontFile2")) + "+" + name));
        }
    }
}

} // namespace boardplan
