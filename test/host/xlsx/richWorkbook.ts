/** A workbook as Excel in Chinese writes it, part by part, with something of every kind that has to survive. */
import { zip } from "../../../src/host/xlsx/package/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relations(...list: [id: string, type: string, target: string, external?: true][]): string {
  const inside = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${REL}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${inside.join("")}</Relationships>`;
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OVERRIDES: Record<string, string> = {
  "xl/workbook.xml": `${SHEET_TYPE}.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/worksheets/sheet3.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${SHEET_TYPE}.chartsheet+xml`,
  "xl/styles.xml": `${SHEET_TYPE}.styles+xml`,
  "xl/sharedStrings.xml": `${SHEET_TYPE}.sharedStrings+xml`,
  "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
  "xl/metadata.xml": `${SHEET_TYPE}.sheetMetadata+xml`,
  "xl/calcChain.xml": `${SHEET_TYPE}.calcChain+xml`,
  "xl/tables/table1.xml": `${SHEET_TYPE}.table+xml`,
  "xl/comments1.xml": `${SHEET_TYPE}.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
};

const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="176" formatCode="&quot;¥&quot;#,##0.00_);[Red]\\(&quot;¥&quot;#,##0.00\\)"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
<fonts count="4"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="0"/><name val="微软雅黑"/><family val="2"/><charset val="134"/></font><font><i/><strike/><u val="double"/><sz val="9"/><color indexed="10"/><name val="等线"/><family val="2"/></font><font><u/><sz val="11"/><color theme="10"/><name val="等线"/></font></fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="darkUp"><fgColor rgb="FF00B050"/><bgColor rgb="FFE2EFDA"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFC00000"/></right><top style="double"><color indexed="64"/></top><bottom style="dashed"><color theme="4"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="3" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="177" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="0" fontId="2" fillId="4" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment horizontal="left" indent="2" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs>
<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="超链接" xfId="1" builtinId="8"/></cellStyles>
<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"><color rgb="FF9C0006"/></left><right style="thin"><color rgb="FF9C0006"/></right><top style="thin"><color rgb="FF9C0006"/></top><bottom style="thin"><color rgb="FF9C0006"/></bottom></border></dxf><dxf><font><color theme="9"/></font></dxf></dxfs>
<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><colors><mruColors><color rgb="FFFFC7CE"/></mruColors></colors></styleSheet>`;

/** Text items: 0 plain, 1 leading zeros, 2 runs, 3 spaces, 4 escape, 5 a text like an error, 6 phonetic hint. */
const TEXTS = `<sst xmlns="${MAIN}" count="9" uniqueCount="10"><si><t>工号</t></si><si><t>00123</t></si><si><r><t>应发</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>合计</t></r></si><si><t xml:space="preserve"> 两头空 </t></si><si><t>回车_x000D_后&amp;"引号"&lt;尖&gt;</t></si><si><t>#N/A</t></si><si><t>张三</t><rPh sb="0" eb="1"><t>ZHANG</t></rPh><phoneticPr fontId="1"/></si><si><t>姓名</t></si><si><t>底薪</t></si><si><t>不再使用</t></si></sst>`;

const cells = `<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>7</v></c><c r="C1" s="1" t="s"><v>8</v></c><c r="D1" s="1" t="s"><v>2</v></c><c r="E1" s="1"/></row>
<row r="2" ht="16.5"><c r="A2" s="4" t="s"><v>1</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" s="2"><v>8000.5</v></c><c r="D2" s="3"><v>46082</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#DIV/0!</v></c><c r="G2" t="s"><v>5</v></c><c r="H2" t="inlineStr"><is><t>内嵌</t></is></c></row>
<row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="6"><v>46112</v></c><c r="D3" s="5"><v>1E-3</v></c><c r="E3" s="8"><v>0.30499999999999999</v></c></row>
<row r="4"><c r="A4"><f>SUM(C2:C3)</f><v>54112.5</v></c><c r="B4" t="str"><f>"甲"&amp;A2</f><v>甲00123</v></c><c r="C4" t="b"><f>C2&gt;1</f><v>0</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4" t="str"><f>""</f><v></v></c><c r="F4"><f>'工资表 2026-02'!A1*2</f><v>20</v></c><c r="G4" s="9"><f>_xlfn.XLOOKUP("_xlfn.X",A2:A3,C2:C3)</f><v>3</v></c></row>
<row r="5"><c r="A5"><f t="shared" ref="A5:A7" si="0">C2+$C$2+SUM(A$1:B1)</f><v>1</v></c><c r="B5" t="b" cm="1"><f t="array" ref="B5">_xldudf_XZ_PERFPAY(2)</f><v>1</v></c><c r="C5"><f>[1]!_xldudf_XZ_FULLATTENDANCE(A2,"_xldudf_XZ_A(")</f><v>200</v></c><c r="D5" cm="1"><f t="array" ref="D5:E6">_xlfn._xlws.SORT(C2:D3)</f><v>1</v></c><c r="E5"><v>2</v></c><c r="F5"><f t="array" ref="F5:F6">C2:C3*2</f><v>7</v></c></row>
<row r="6"><c r="A6"><f t="shared" si="0"/><v>2</v></c><c r="D6" s="2"><v>3</v></c><c r="E6" t="str"><v>四</v></c><c r="F6"><v>8</v></c><c r="G6" t="e" vm="1"><v>#VALUE!</v></c></row>
<row r="7"><c r="A7"><f t="shared" si="0"/><v>3</v></c><c r="B7" s="7" t="inlineStr"><is><t>去考勤</t></is></c><c r="C7" s="7" t="inlineStr"><is><t>网页</t></is></c><c r="D7"><f>_xlfn.LET(_xlpm.x,A7,_xlpm.x+1)</f><v>4</v></c></row>
<row r="9"><c r="A9" t="inlineStr"><is><t>并格</t></is></c><c r="B9"/></row>`;

const SHEET1 = `<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x14="${X14}"><sheetPr codeName="Sheet1"><tabColor theme="5"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H9"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C7" sqref="C7:D7"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="3" width="18.25" style="2" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/><col min="5" max="16384" width="9" style="4"/></cols><sheetData>${cells}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/><autoFilter ref="A1:D3"/><mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="C2:C1048576"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>AND($C2&lt;&gt;"",$C2&lt;2000)</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E2:E3 G2"><cfRule type="cellIs" dxfId="1" priority="1" operator="between"><formula>0.1</formula><formula>0.9</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="5" operator="greaterThan"><formula>$A$2</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A3"><cfRule type="aboveAverage" dxfId="1" priority="4" stdDev="1"/></conditionalFormatting><conditionalFormatting sqref="D2:D3"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="4"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="不对" error="请选 是 或 否" promptTitle="提示" prompt="第一行&#10;第二行" sqref="E2:E1048576"><formula1>"是,否"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="C2:C3"><formula1>0</formula1></dataValidation><dataValidation type="date" allowBlank="1" showErrorMessage="1" sqref="D2"><formula1>46023</formula1><formula2>TODAY()</formula2></dataValidation><dataValidation type="custom" showErrorMessage="1" sqref="A2 A3"><formula1>LEN(A2)=5</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B7" location="'考勤'!B7" display="去考勤" tooltip="看这里"/><hyperlink ref="C7" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId6"/><headerFooter><oddHeader>&amp;C工资表</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>考勤!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const METADATA = `<metadata xmlns="${MAIN}" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape></xml>`;

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>花名册!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** The theme's colours as Office has them; the rest of a theme does not matter here. */
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** All parts by name, as text. */
export function richParts(): Map<string, string> {
  const overrides = Object.entries(OVERRIDES).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="${SHEET_TYPE}.printerSettings"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relations(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
      [
        "rId5",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ],
    ),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>三月工资</dc:title><dc:creator>财务 &amp; 人事</dc:creator><cp:lastModifiedBy>李会计</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>花名册</vt:lpstr></vt:vector></TitlesOfParts><Company>某公司</Company></Properties>`,
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="部门"><vt:lpwstr>财务</vt:lpwstr></property></Properties>`,
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${REL}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": relations([
      "rId1",
      "http://schemas.microsoft.com/office/2011/relationships/webextension",
      "webextension1.xml",
    ]),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{11111111-0000-0000-0000-000000000000}"><we:reference id="x" version="1.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="k" value="1"/></we:properties><we:bindings/></we:webextension>`,
    "customXml/item1.xml": `<doc xmlns="urn:someone:else"><v>1</v></doc>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{AAAAAAAA-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": relations(["rId1", "customXmlProps", "itemProps1.xml"]),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "theme", "theme/theme1.xml"],
      ["rId8", "sheetMetadata", "metadata.xml"],
      ["rId9", "calcChain", "calcChain.xml"],
      ["rId10", "customXml", "../customXml/item1.xml"],
      ["rId11", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="1" activeTab="2"/></bookViews><sheets><sheet name="工资表 2026-02" sheetId="4" state="hidden" r:id="rId2"/><sheet name="图" sheetId="9" r:id="rId4"/><sheet name="花名册" sheetId="1" r:id="rId1"/><sheet name="考勤" sheetId="5" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">花名册!$A$1:$D$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">花名册!$A$1:$H$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">花名册!$A:$B,花名册!$1:$1</definedName><definedName name="合计数">SUM('工资表 2026-02'!$A$1:$A$9)</definedName><definedName name="基数" comment="社保">花名册!$C$2</definedName><definedName name="本表" localSheetId="2">花名册!$A$1</definedName><definedName name="税率">0.03</definedName></definedNames><calcPr calcId="191029" iterate="1"/></workbook>`,
    "xl/worksheets/sheet1.xml": SHEET1,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["rId1", "hyperlink", "https://example.com/?a=1&amp;b=2", true],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "table", "../tables/table1.xml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", "printerSettings", "../printerSettings/printerSettings1.bin"],
      [
        "rId7",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>10</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet3.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>工号</t></is></c></row><row><c><v>7</v></c><c><v>8</v></c></row></sheetData></worksheet>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": TEXTS,
    "xl/theme/theme1.xml": THEME,
    "xl/metadata.xml": METADATA,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A4" i="1"/></calcChain>`,
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="3" name="员工" displayName="员工" ref="A1:D3" totalsRowShown="0"><autoFilter ref="A1:D3"><filterColumn colId="0" hiddenButton="1"/></autoFilter><tableColumns count="4"><tableColumn id="1" name="工号" dataDxfId="1"/><tableColumn id="2" name="姓名"/><tableColumn id="3" name="底薪"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn><tableColumn id="4" name="应发合计"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>李会计</author><author>tc={22222222-0000-0000-0000-000000000000}</author></authors><commentList><comment ref="C2" authorId="0"><text><r><rPr><b/></rPr><t>李会计:</t></r><r><t xml:space="preserve">
按合同</t></r></text></comment><comment ref="D2" authorId="1"><text><t>[线程批注] 请核对</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D2" dT="2026-03-02T00:00:00Z" personId="{P1}" id="{22222222-0000-0000-0000-000000000000}"><text>请核对</text></threadedComment><threadedComment ref="D2" dT="2026-03-03T00:00:00Z" personId="{P2}" id="{33333333-0000-0000-0000-000000000000}" parentId="{22222222-0000-0000-0000-000000000000}"><text>已核对</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王主管" id="{P1}" userId="1" providerId="None"/><person displayName="李会计" id="{P2}" userId="2" providerId="None"/></personList>`,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": CHART,
    "xl/printerSettings/printerSettings1.bin": "printer",
  };
  return new Map(
    Object.entries(parts).map(([name, text]) => [name, text.startsWith("<") ? HEAD + text : text]),
  );
}

/** The file; `change` replaces parts by name. */
export async function richWorkbook(
  change: Record<string, (text: string) => string> = {},
): Promise<Uint8Array> {
  const parts = richParts();
  for (const [name, edit] of Object.entries(change)) parts.set(name, edit(parts.get(name) ?? ""));
  return packed(parts);
}

/** A file of these parts. */
export async function packed(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return zip(new Map([...parts].map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
