#pragma once

namespace boardplan {

// A part of the window whose rows can be taken to other programs. The commands of the Edit menu ask the one that has
// the keyboard, else the view in front.
class CopySource {
public:
    virtual ~CopySource() = default;

    virtual bool canCopy() const = 0;
    // The rows chosen; with headings as a table, which is all of it where the rows cannot be chosen.
    virtual void copy(bool withHeadings) = 0;
};

} // namespace boardplan
